//! Numbers that look random and are the same everywhere.

/// SplitMix64, begun anew for each mutant.
pub struct Numbers(u64);

impl Numbers {
    /// The numbers of one mutant.
    pub fn new(seed: u64, mutant: usize) -> Self {
        let mutant = u64::try_from(mutant).unwrap_or_default();
        Self(seed.wrapping_mul(0xa076_1d64_78bd_642f) ^ mutant.wrapping_mul(0xe703_7ed1_a0b4_28db))
    }

    /// A number below `limit`; zero if there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}
