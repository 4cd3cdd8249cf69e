//! Names of notification topics: patterns, the ids in a name, and building a name. Only crates of documents with topics
//! have this module.

use super::Error;

/// A notification topic: one entry of the document's list of topics.
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    pattern: &'static str,
    schema: &'static str,
    parameters: &'static [&'static str],
    /// What stands before the first placeholder and behind the last one; both are the whole pattern if it has none.
    ends: (&'static str, &'static str),
}

/// A part of a pattern that ends or begins with a brace.
const fn part(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a brace is a character of its own"),
    }
}

impl Topic {
    #[doc(hidden)]
    pub const fn new(
        pattern: &'static str,
        schema: &'static str,
        parameters: &'static [&'static str],
    ) -> Self {
        let text = pattern.as_bytes();
        let (mut head, mut tail) = (0, text.len());
        while head < text.len() && text[head] != b'{' {
            head += 1;
        }
        while tail > 0 && text[tail - 1] != b'}' {
            tail -= 1;
        }
        if tail == 0 {
            head = text.len();
        }
        Self {
            pattern,
            schema,
            parameters,
            ends: (part(text.split_at(head).0), part(text.split_at(tail).1)),
        }
    }

    /// The name of the topic with a placeholder for each id, as the document has it: `v2.users.{id}.presence`.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// The name of the type of the body: the schema's, wherever that is a valid type name.
    pub fn schema(&self) -> &'static str {
        self.schema
    }

    /// The names of the ids in the topic name, in order.
    pub fn parameters(&self) -> &'static [&'static str] {
        self.parameters
    }

    /// The name of the topic with these ids in place of the placeholders.
    ///
    /// # Errors
    /// If there are more or fewer ids than [`Topic::parameters`], or one of them is not a valid id: empty, or containing
    /// `.`, `?`, `&`, whitespace or a control character, which would make it the name of another topic or of several.
    pub fn name(&self, ids: &[&str]) -> Result<String, Error> {
        topic_name(self.pattern, self.parameters, ids)
    }

    /// Parses a topic name, if it matches this pattern. A placeholder stands for exactly one non-empty segment between full
    /// stops.
    pub fn parse<'a>(&'static self, name: &'a str) -> Option<TopicMatch<'a>> {
        let (head, tail) = self.ends;
        let fits = name.starts_with(head) && name.ends_with(tail) && {
            let mut segments = name.split('.');
            self.pattern.split('.').all(|expected| {
                segments.next().is_some_and(|segment| {
                    segment == expected || (is_placeholder(expected) && !segment.is_empty())
                })
            }) && segments.next().is_none()
        };
        fits.then_some(TopicMatch { topic: self, name })
    }
}

/// The topic with this name. The table is in an order in which the pattern that fits best comes first.
pub(crate) fn find<'a>(topics: &'static [Topic], name: &'a str) -> Option<TopicMatch<'a>> {
    topics.iter().find_map(|topic| topic.parse(name))
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// Puts ids in the place of a pattern's placeholders.
pub(crate) fn topic_name(
    pattern: &str,
    parameters: &[&str],
    ids: &[&str],
) -> Result<String, Error> {
    if ids.len() != parameters.len() {
        let (expected, found) = (parameters.len(), ids.len());
        let message = format!("the topic {pattern:?} takes {expected} ids, found {found}");
        return Err(Error::new(message));
    }
    let mut values = parameters.iter().zip(ids);
    let mut name = String::with_capacity(pattern.len() + 36 * ids.len());
    for (index, segment) in pattern.split('.').enumerate() {
        if index > 0 {
            name.push('.');
        }
        if !is_placeholder(segment) {
            name.push_str(segment);
            continue;
        }
        let Some((parameter, id)) = values.next() else {
            continue;
        };
        let is_special =
            |c: char| matches!(c, '.' | '?' | '&') || c.is_whitespace() || c.is_control();
        if id.is_empty() || id.contains(is_special) {
            let message = format!(
                "{parameter}: expected an id without '.', '?', '&' or whitespace, found {id:?}"
            );
            return Err(Error::new(message));
        }
        name.push_str(id);
    }
    Ok(name)
}

/// A parsed topic name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicMatch<'a> {
    topic: &'static Topic,
    name: &'a str,
}

impl<'a> TopicMatch<'a> {
    /// The topic.
    pub fn topic(self) -> &'static Topic {
        self.topic
    }

    /// The name.
    pub fn name(self) -> &'a str {
        self.name
    }

    /// The ids in the name, each with its parameter name.
    pub fn parameters(self) -> impl Iterator<Item = (&'static str, &'a str)> {
        let segments = self.topic.pattern.split('.').zip(self.name.split('.'));
        let ids = segments.filter(|(expected, _)| is_placeholder(expected));
        self.topic
            .parameters
            .iter()
            .copied()
            .zip(ids.map(|(_, id)| id))
    }

    /// The id with this parameter name.
    pub fn parameter(self, parameter: &str) -> Option<&'a str> {
        self.parameters()
            .find_map(|(name, id)| (name == parameter).then_some(id))
    }
}
