//! The tree against published roots and proofs, and against the recursive definition of RFC 6962 §2.1.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use charte_journal::tree::{ConsistencyPlan, InclusionPlan};
use charte_journal::{Frontier, Hash, Hashes, MemoryTree, NodeId};
use proptest::prelude::*;
use std::collections::HashMap;

/// The eight entries that the tests of certificate transparency logs use, in hexadecimal, and the roots of their trees.
const ENTRIES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}

fn tree(leaves: &[Hash]) -> MemoryTree {
    let mut tree = MemoryTree::new();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree
}

fn hashes(hex: &[&str]) -> Vec<Hash> {
    hex.iter().map(|hex| Hash::from_hex(hex).unwrap()).collect()
}

#[test]
fn published_roots_and_proofs() {
    let leaves: Vec<Hash> = ENTRIES.iter().map(|entry| Hash::leaf(&bytes(entry))).collect();
    let tree = tree(&leaves);
    assert_eq!(tree.root_at(0), Some(Hash::empty()));
    for (n, root) in ROOTS.iter().enumerate() {
        assert_eq!(tree.root_at(n as u64 + 1).unwrap().to_hex(), *root);
    }
    let six = [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    assert_eq!(tree.consistency(6, 8).unwrap().hashes, hashes(&six));
    let two = [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ];
    assert_eq!(tree.consistency(2, 5).unwrap().hashes, hashes(&two));
    assert_eq!(tree.inclusion(2, 3).unwrap().hashes, hashes(&[ROOTS[1]]));
}

/// MTH of RFC 6962 §2.1, as it is written there.
fn root(leaves: &[Hash]) -> Hash {
    match leaves.len() {
        0 => Hash::empty(),
        1 => leaves[0],
        n => {
            let (left, right) = leaves.split_at(n.next_power_of_two() / 2);
            Hash::node(root(left), root(right))
        }
    }
}

/// PATH of RFC 6962 §2.1.1.
fn path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() <= 1 {
        return vec![];
    }
    let k = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(k);
    let (mut way, beside) = if m < k { (path(m, left), root(right)) } else { (path(m - k, right), root(left)) };
    way.push(beside);
    way
}

/// SUBPROOF of RFC 6962 §2.1.2.
fn subproof(m: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if m == leaves.len() {
        return if whole { vec![] } else { vec![root(leaves)] };
    }
    let k = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(k);
    let (mut way, beside) =
        if m <= k { (subproof(m, left, whole), root(right)) } else { (subproof(m - k, right, false), root(left)) };
    way.push(beside);
    way
}

#[test]
fn small_trees_are_as_defined_in_every_place() {
    let leaves: Vec<Hash> = (0..70_u8).map(|n| Hash::leaf(&[n])).collect();
    let tree = tree(&leaves);
    for size in 0..=leaves.len() {
        let these = &leaves[..size];
        let whole = root(these);
        assert_eq!(tree.root_at(size as u64), Some(whole));
        for (index, leaf) in these.iter().enumerate() {
            let proof = tree.inclusion(index as u64, size as u64).unwrap();
            assert_eq!(proof.hashes, path(index, these));
            assert_eq!(proof.verify(*leaf, whole), Ok(()));
        }
        assert!(tree.inclusion(size as u64, size as u64).is_none());
        for old in 0..=size {
            let proof = tree.consistency(old as u64, size as u64).unwrap();
            assert_eq!(proof.hashes, if old == 0 { vec![] } else { subproof(old, these, true) });
            assert_eq!(proof.verify(root(&leaves[..old]), whole), Ok(()), "{old} {size}");
        }
    }
}

#[test]
fn nodes_that_are_kept_are_all_that_is_needed() {
    let leaves: Vec<Hash> = (0..100_u8).map(|n| Hash::leaf(&[n])).collect();
    let (mut kept, mut frontier) = (HashMap::<NodeId, Hash>::new(), Frontier::new());
    for leaf in &leaves {
        frontier.push(*leaf, |node, hash| {
            assert_eq!(kept.insert(node, hash), None, "a node never changes");
        });
        assert_eq!(Frontier::load(frontier.size(), &kept).as_ref(), Ok(&frontier));
    }
    assert_eq!(kept.len(), 100 + 50 + 25 + 12 + 6 + 3 + 1);
    for plan in (0..100).map(|index| InclusionPlan::new(index, 100).unwrap()) {
        let fetched: HashMap<_, _> = plan.needs().into_iter().map(|node| (node, kept.hash(node).unwrap())).collect();
        assert!(plan.proof(&fetched).is_ok());
        assert!(plan.proof(&HashMap::new()).is_err());
    }
    let plan = ConsistencyPlan::new(37, 100).unwrap();
    assert_eq!(plan.proof(&kept).unwrap().verify(root(&leaves[..37]), root(&leaves)), Ok(()));
}

#[test]
fn a_subtree_goes_where_there_is_room_for_it() {
    let leaves: Vec<Hash> = (0..21_u8).map(|n| Hash::leaf(&[n])).collect();
    let mut frontier = Frontier::new();
    for part in [&leaves[..16], &leaves[16..20], &leaves[20..]] {
        assert!(frontier.push_subtree(part.len().ilog2() as u8, root(part), |_, _| ()));
    }
    assert_eq!(frontier.root(), root(&leaves));
    let before = frontier.clone();
    assert!(!frontier.push_subtree(1, leaves[0], |_, _| ()));
    assert_eq!(frontier, before);
}

proptest! {
    #[test]
    fn larger_trees_are_as_defined(size in 1_usize..3000, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let leaves: Vec<Hash> = (0..size).map(|n| Hash::leaf(&n.to_be_bytes())).collect();
        let tree = tree(&leaves);
        let whole = root(&leaves);
        let (index, old) = (a.index(size), b.index(size + 1));
        let inclusion = tree.inclusion(index as u64, size as u64).unwrap();
        prop_assert_eq!(&inclusion.hashes, &path(index, &leaves));
        prop_assert_eq!(inclusion.verify(leaves[index], whole), Ok(()));
        let consistency = tree.consistency(old as u64, size as u64).unwrap();
        prop_assert_eq!(consistency.verify(root(&leaves[..old]), whole), Ok(()));
    }

    #[test]
    fn a_changed_proof_proves_nothing(size in 2_usize..200, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>(), bit in 0_usize..256) {
        let leaves: Vec<Hash> = (0..size).map(|n| Hash::leaf(&n.to_be_bytes())).collect();
        let tree = tree(&leaves);
        let whole = root(&leaves);
        let flipped = |hash: Hash| {
            let mut bytes = *hash.as_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            Hash::new(bytes)
        };
        let index = a.index(size);
        let good = tree.inclusion(index as u64, size as u64).unwrap();
        let place = b.index(good.hashes.len());
        let mut bad = good.clone();
        bad.hashes[place] = flipped(bad.hashes[place]);
        prop_assert!(bad.verify(leaves[index], whole).is_err());
        let mut short = good.clone();
        short.hashes.remove(place);
        prop_assert!(short.verify(leaves[index], whole).is_err());
        let mut long = good.clone();
        long.hashes.insert(place, whole);
        prop_assert!(long.verify(leaves[index], whole).is_err());
        prop_assert!(good.verify(flipped(leaves[index]), whole).is_err());
        prop_assert!(good.verify(leaves[index], flipped(whole)).is_err());
        let old = 1 + a.index(size - 1);
        let good = tree.consistency(old as u64, size as u64).unwrap();
        let before = root(&leaves[..old]);
        prop_assert!(good.verify(flipped(before), whole).is_err());
        prop_assert!(good.verify(before, flipped(whole)).is_err());
        let place = b.index(good.hashes.len());
        let mut bad = good.clone();
        bad.hashes[place] = flipped(bad.hashes[place]);
        prop_assert!(bad.verify(before, whole).is_err());
        let mut short = good;
        short.hashes.pop();
        prop_assert!(short.verify(before, whole).is_err());
    }
}
