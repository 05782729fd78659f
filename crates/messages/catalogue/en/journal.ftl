# The journal: exports, what they prove, what is wrong with them.
journal-readme =
    THE RECORD, EXPORTED BY CHARTE

    This folder holds the journal of decisions and acts around publications and comments. It can be
    verified without a network, by whoever has the program and the public key of the journal:

        charte journal verify FOLDER --key KEY

    Get the key from its owner by another way than this folder. What is found here as key.pub is the
    same key only if the two are alike.

    manifest.txt              hashes of the files that no checkpoint covers, signed
    key.pub                   the public keys of the journal
    checkpoints.txt           signed states: origin, number of entries, root (C2SP tlog-checkpoint)
    proofs/consistency.jsonl  that each checkpoint continues the one before (RFC 9162)
    proofs/leaves-*.txt       the hash of each entry: SHA-256 of a zero byte and the line
    entries/*.jsonl           the entries, one a line, in canonical JSON (RFC 8785)
    content/*.jsonl           texts that belong to them, with their keys (HMAC-SHA-256)

    Entries hold no text and no name. A text that was erased is absent from content/, and the
    journal is still whole. Every other change shows.

journal-fault-missing-file = the file is not there
journal-fault-stray-file = this file is no part of an export
journal-fault-other-file = the file is not what it was when the export was made
journal-fault-manifest = not the signed list of the files of an export
journal-fault-note = not a signed checkpoint
journal-fault-signature = the signature of { $name } is wrong
journal-fault-unsigned = the key of { $name } did not sign it
journal-fault-origin = it is of another journal: { $name }
journal-fault-key = not one of the keys that were given
journal-fault-order = the checkpoint has { $size } entries, the one before it { $before }
journal-fault-consistency = nothing proves that the checkpoint of { $new } entries continues that of { $old }
journal-fault-inclusion = the proof does not lead from the entry to the signed root
journal-fault-evidence = not the proof of an entry, as `charte journal prove` writes it
journal-fault-rolled-back = the export ends at { $size } entries; the checkpoint that you kept has { $kept }
journal-fault-forked = the export is not the continuation of the checkpoint that you kept, of { $kept } entries
journal-fault-entry-too-long = longer than an entry may be
journal-fault-entry-form = not an entry, from column { $column } on
journal-fault-entry-spelling = an entry, but not in its canonical spelling
journal-fault-entry-version = an entry in form { $version }, which this version of the program does not know
journal-fault-entry-limit = beyond the limits of an entry
journal-fault-line = a line that is too long or has no end
journal-fault-ends = the file ends before this entry
journal-fault-extra = something stands behind the last entry
journal-fault-number = the entry that stands here has the number { $found }
journal-fault-time = the entry is earlier than the one before it
journal-fault-altered = the entry is not the one that was recorded
journal-fault-unlike = the entry is not the one whose hash stands beside it
journal-fault-leaf-hash = this hash is not that of the entry; the entry itself is as it was recorded
journal-fault-leaf = not a hash
journal-fault-root = the entries from { $from } on do not give the root that is signed for { $size } entries
journal-fault-content = not a content
journal-fault-content-altered = the content “{ $name }” is not the one that was recorded
journal-fault-content-stray = no entry has this content in this place

# charte journal verify
journal-place = { $file }
journal-place-line = { $file }, line { $line }
journal-place-entry = { $file }, entry { $entry }
journal-place-line-entry = { $file }, line { $line }, entry { $entry }
journal-failed = NOT VERIFIED. { $place }: { $what }.
journal-proved = Verified: { $entries -> 
    [one] the entry
   *[other] all { $entries } entries
 } of { $origin }, from { $from } to { $to }, { $entries -> 
    [one] is what was recorded.
   *[other] are what was recorded, in this order, none left out.
 }
journal-proved-none = Verified: nothing is recorded yet in { $origin }.
journal-checkpoints = { $checkpoints -> 
    [one] One checkpoint is signed by the journal's key
   *[other] { $checkpoints } checkpoints are signed by the journal's key, each continuing the one before
 }; { $witnessed -> 
    [0] no known witness signed any.
    [one] a known witness signed one of them.
   *[other] known witnesses signed { $witnessed } of them.
 } The root is { $root }.
journal-contents = { $present -> 
    [0] No content
    [one] One content
   *[other] { $present } contents
 } beside the entries, as recorded; { $erased -> 
    [0] none was erased.
    [one] one is no longer there.
   *[other] { $erased } are no longer there.
 }
journal-kept = The export continues the checkpoint that you kept, of { $kept } entries.
journal-signed-by = The last checkpoint is signed by: { $names }.
journal-signed-unknown = { $name } (key not given: says nothing)
journal-signed-at = { $name } (seen { $time })
journal-limits = What this cannot say: what was done after { $to }, and whether what was recorded is true.
journal-limits-none = What this cannot say: what was done later, and whether what was recorded is true.
journal-evidence = Verified: entry { $entry } is in the journal { $origin }, among the { $entries } entries whose root is signed. On { $at }, { $actor } did “{ $act }” on { $subject }.

# charte journal show, prove
journal-shown = { $shown -> 
    [0] No entry
    [one] One entry
   *[other] { $shown } entries
 } of { $entries }. Nothing was verified: `charte journal verify` does.
journal-no-key = { $file }: not a key (a line name+id+base64)
journal-no-entry = there is no entry { $entry }: the last checkpoint has { $entries }
journal-no-journal = { $path }: not an export of a journal
journal-too-large = { $file }: too large for what it should be
journal-not-proved = the entries do not give the signed root: `charte journal verify` says where they differ
journal-unread = { $unread -> 
    [one] One line is no entry.
   *[other] { $unread } lines are no entries.
 }
