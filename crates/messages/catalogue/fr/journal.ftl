# Le journal : les exports, ce qu'ils prouvent, ce qui n'y va pas.
journal-readme =
    LE JOURNAL, EXPORTÉ PAR CHARTE

    Ce dossier contient le journal des décisions et des actes autour des publications et des
    commentaires. Il se vérifie sans réseau, par qui a le programme et la clé publique du journal :

        charte journal verify DOSSIER --key CLÉ

    Demandez la clé à son propriétaire par un autre chemin que ce dossier. Celle de key.pub n'est la
    bonne que si les deux sont pareilles.

    manifest.txt              empreintes des fichiers qu'aucun point de contrôle ne couvre, signées
    key.pub                   les clés publiques du journal
    checkpoints.txt           états signés : origine, nombre d'entrées, racine (C2SP tlog-checkpoint)
    proofs/consistency.jsonl  chaque point de contrôle continue le précédent (RFC 9162)
    proofs/leaves-*.txt       l'empreinte de chaque entrée : SHA-256 d'un octet nul et de la ligne
    entries/*.jsonl           les entrées, une par ligne, en JSON canonique (RFC 8785)
    content/*.jsonl           les textes qui s'y rattachent, avec leurs clés (HMAC-SHA-256)

    Les entrées ne contiennent ni texte ni nom. Un texte effacé est absent de content/, et le
    journal reste entier. Toute autre modification se voit.

journal-fault-missing-file = le fichier n'est pas là
journal-fault-stray-file = ce fichier ne fait pas partie d'un export
journal-fault-other-file = le fichier n'est plus ce qu'il était à l'export
journal-fault-manifest = ce n'est pas la liste signée des fichiers d'un export
journal-fault-note = ce n'est pas un point de contrôle signé
journal-fault-signature = la signature de { $name } est fausse
journal-fault-unsigned = la clé de { $name } ne l'a pas signé
journal-fault-origin = c'est un autre journal : { $name }
journal-fault-key = ce n'est pas une des clés données
journal-fault-order = le point de contrôle a { $size } entrées, le précédent { $before }
journal-fault-consistency = rien ne prouve que le point de contrôle de { $new } entrées continue celui de { $old }
journal-fault-inclusion = la preuve ne mène pas de l'entrée à la racine signée
journal-fault-evidence = ce n'est pas la preuve d'une entrée, telle que l'écrit `charte journal prove`
journal-fault-rolled-back = l'export s'arrête à { $size } entrées ; le point de contrôle gardé en a { $kept }
journal-fault-forked = l'export ne continue pas le point de contrôle gardé, de { $kept } entrées
journal-fault-entry-too-long = plus longue que ne peut l'être une entrée
journal-fault-entry-form = ce n'est pas une entrée, à partir de la colonne { $column }
journal-fault-entry-spelling = une entrée, mais pas dans son écriture canonique
journal-fault-entry-version = une entrée de forme { $version }, que cette version du programme ne connaît pas
journal-fault-entry-limit = au-delà des limites d'une entrée
journal-fault-line = une ligne trop longue ou sans fin
journal-fault-ends = le fichier s'arrête avant cette entrée
journal-fault-extra = quelque chose suit la dernière entrée
journal-fault-number = l'entrée qui se trouve ici porte le numéro { $found }
journal-fault-time = l'entrée est antérieure à celle qui la précède
journal-fault-altered = l'entrée n'est pas celle qui a été consignée
journal-fault-unlike = l'entrée n'est pas celle dont l'empreinte est à côté
journal-fault-leaf-hash = cette empreinte n'est pas celle de l'entrée ; l'entrée elle-même est telle que consignée
journal-fault-leaf = ce n'est pas une empreinte
journal-fault-root = les entrées à partir de { $from } ne donnent pas la racine signée pour { $size } entrées
journal-fault-content = ce n'est pas un contenu
journal-fault-content-altered = le contenu « { $name } » n'est pas celui qui a été consigné
journal-fault-content-stray = aucune entrée n'a ce contenu à cette place

# charte journal verify
journal-place = { $file }
journal-place-line = { $file }, ligne { $line }
journal-place-entry = { $file }, entrée { $entry }
journal-place-line-entry = { $file }, ligne { $line }, entrée { $entry }
journal-failed = NON VÉRIFIÉ. { $place } : { $what }.
journal-proved = Vérifié : { $entries -> 
    [one] l'entrée
   *[other] les { $entries } entrées
 } de { $origin }, du { $from } au { $to }, { $entries -> 
    [one] est ce qui a été consigné.
   *[other] sont ce qui a été consigné, dans cet ordre, sans qu'aucune manque.
 }
journal-proved-none = Vérifié : rien n'est encore consigné dans { $origin }.
journal-checkpoints = { $checkpoints -> 
    [one] Un point de contrôle est signé par la clé du journal
   *[other] { $checkpoints } points de contrôle sont signés par la clé du journal, chacun continuant le précédent
 } ; { $witnessed -> 
    [0] aucun témoin connu n'en a signé.
    [one] un témoin connu en a signé un.
   *[other] des témoins connus en ont signé { $witnessed }.
 } La racine est { $root }.
journal-contents = { $present -> 
    [0] Aucun contenu
    [one] Un contenu
   *[other] { $present } contenus
 } à côté des entrées, tels que consignés ; { $erased -> 
    [0] aucun n'a été effacé.
    [one] un n'est plus là.
   *[other] { $erased } ne sont plus là.
 }
journal-kept = L'export continue le point de contrôle gardé, de { $kept } entrées.
journal-signed-by = Le dernier point de contrôle est signé par : { $names }.
journal-signed-unknown = { $name } (clé non donnée : ne dit rien)
journal-signed-at = { $name } (vu le { $time })
journal-limits = Ce que cela ne peut pas dire : ce qui a été fait après le { $to }, et si ce qui a été consigné est vrai.
journal-limits-none = Ce que cela ne peut pas dire : ce qui a été fait ensuite, et si ce qui a été consigné est vrai.
journal-evidence = Vérifié : l'entrée { $entry } est dans le journal { $origin }, parmi les { $entries } entrées dont la racine est signée. Le { $at }, { $actor } a fait « { $act } » sur { $subject }.

# charte journal show, prove
journal-shown = { $shown -> 
    [0] Aucune entrée
    [one] Une entrée
   *[other] { $shown } entrées
 } sur { $entries }. Rien n'a été vérifié : `charte journal verify` le fait.
journal-no-key = { $file } : ce n'est pas une clé (une ligne nom+id+base64)
journal-no-entry = il n'y a pas d'entrée { $entry } : le dernier point de contrôle en a { $entries }
journal-no-journal = { $path } : ce n'est pas l'export d'un journal
journal-too-large = { $file } : trop grand pour ce que cela devrait être
journal-not-proved = les entrées ne donnent pas la racine signée : `charte journal verify` dit où elles en diffèrent
journal-unread = { $unread -> 
    [one] Une ligne n'est pas une entrée.
   *[other] { $unread } lignes ne sont pas des entrées.
 }
