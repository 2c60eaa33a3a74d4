//! "Did you mean": the nearest of some names.

/// The candidate that `word` was most likely meant to be, if any is near enough to be worth offering.
///
/// Near enough is a third of the word's letters wrong, where a swapped pair counts once and upper and lower case count as equal.
/// Of equally near candidates the first wins, so the answer does not depend on anything but the order given.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = word.to_lowercase().chars().collect();
    let limit = (wanted.len() / 3).max(1);
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        if candidate == word {
            continue;
        }
        let found: Vec<char> = candidate.to_lowercase().chars().collect();
        if found.len().abs_diff(wanted.len()) > limit {
            continue;
        }
        let distance = distance(&wanted, &found);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The candidate that differs from `word` by one slip of the fingers: for words that are often right although they are near.
pub fn one_edit_away<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = word.chars().collect();
    candidates.into_iter().find(|candidate| distance(&wanted, &candidate.chars().collect::<Vec<_>>()) == 1)
}

/// Edits between two words (optimal string alignment): insert, remove, change, swap neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX - 1);
            let mut cost = (at(&last, j) + usize::from(x != y)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_words_are_offered_and_far_ones_are_not() {
        let keys = ["operationId", "parameters", "responses", "summary"];
        assert_eq!(nearest("operationID", keys), Some("operationId"));
        assert_eq!(nearest("paramters", keys), Some("parameters"));
        assert_eq!(nearest("repsonses", keys), Some("responses"));
        assert_eq!(nearest("banana", keys), None);
    }
}
