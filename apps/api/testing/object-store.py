# A whole OpenStack Swift in one process: the real object store with its own S3 interface, for the tests of the store.
# Needs Debian's python3-swift. `object-store.py FOLDER` prints the port of the S3 interface and serves until it is ended.
import os
import sys

import eventlet

eventlet.monkey_patch()

from eventlet import listen, wsgi
from swift.common import utils
from swift.common.ring.builder import RingBuilder
from swift.common.wsgi import SwiftHttpProtocol, loadapp

HOME = sys.argv[1]
BACK = ("account", "container", "object")
FRONT = "catch_errors cache listing_formats bulk s3api tempauth copy slo dlo versioned_writes symlink"

# A real installation reads these from /etc/swift; they only salt the places of objects on the disk.
utils.HASH_PATH_PREFIX, utils.HASH_PATH_SUFFIX = b"", b"anjuan"


def configured(name, text):
    path = os.path.join(HOME, name + ".conf")
    with open(path, "w") as file:
        file.write("[DEFAULT]\nswift_dir = %s\ndevices = %s/disks\nmount_check = false\n%s" % (HOME, HOME, text))
    return loadapp(path)


def ring(name, port):
    builder = RingBuilder(4, 1, 1)
    place = {"ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port}
    builder.add_dev({"region": 1, "zone": 1, "device": "one", "weight": 1, **place})
    builder.rebalance()
    builder.get_ring().save(os.path.join(HOME, name + ".ring.gz"))


def serve(socket, app):
    wsgi.server(socket, app, open(os.devnull, "w"), protocol=SwiftHttpProtocol)


def proxy():
    more = {
        "cache": "use = egg:swift#memcache\nmemcache_servers = 127.0.0.1:1\n",
        "tempauth": "use = egg:swift#tempauth\nuser_test_tester = testing .admin\n",
        "s3api": "use = egg:swift#s3api\nlocation = us-east-1\n",
    }
    filters = ["[filter:%s]\n%s" % (name, more.get(name, "use = egg:swift#%s\n" % name)) for name in FRONT.split()]
    app = "[pipeline:main]\npipeline = %s proxy-server\n[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true\n" % FRONT
    return configured("proxy", app + "".join(filters))


os.makedirs(os.path.join(HOME, "disks", "one"))
sockets = {name: listen(("127.0.0.1", 0)) for name in BACK}
for name, socket in sockets.items():
    ring(name, socket.getsockname()[1])
for name, socket in sockets.items():
    back = configured(name, "[pipeline:main]\npipeline = back\n[app:back]\nuse = egg:swift#%s\n" % name)
    eventlet.spawn(serve, socket, back)
front = listen(("127.0.0.1", 0))
served = proxy()
print(front.getsockname()[1], flush=True)
serve(front, served)
