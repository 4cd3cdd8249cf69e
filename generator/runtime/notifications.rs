//! Notification events: the envelope that all of them come in, and what the document's list of topics expands to. Only
//! crates of documents with topics have this module.

use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::erased::{ModelMut, ModelRef};
use super::lenient::{self, Lenient, Report};
use super::path::{Context, OUT_OF_RANGE, Path};
use super::reader::Reader;
pub use super::topic::{Topic, TopicMatch};
pub(crate) use super::topic::{find, topic_name};
use super::tree::{KeySeed, Node, TreeSeed};
use super::value::{Map, Nullable, Slot, Value, View};
use super::{Any, Error, Extra, Model, decode, encode, json};

/// The topic of messages about the channel itself. It is part of the protocol and stands in no document.
pub const CHANNEL_METADATA: &str = "channel.metadata";

/// The text that a client sends to see whether its channel is alive; the answer is a [`ChannelMetadata`].
pub const PING: &str = r#"{"message":"ping"}"#;

/// What a channel says of itself: a sign of life, or the answer to [`PING`]. It holds the body as it came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelMetadata(pub Any);

impl ChannelMetadata {
    /// What it says: `WebSocket Heartbeat`, `pong`, or something new.
    pub fn message(&self) -> Option<&str> {
        self.0.get("message")?.as_str()
    }

    /// Whether it is the sign of life that the server sends from time to time.
    pub fn is_heartbeat(&self) -> bool {
        self.message() == Some("WebSocket Heartbeat")
    }

    /// Whether it is the answer to [`PING`].
    pub fn is_pong(&self) -> bool {
        self.message() == Some("pong")
    }
}

/// What the body of a notification can be read as: a model, any JSON value, or whatever its topic says.
pub trait Body: Sized + Send + Sync + 'static {
    /// Whether the topic decides what is read.
    #[doc(hidden)]
    const BY_TOPIC: bool = false;

    /// The body that decoding starts from.
    #[doc(hidden)]
    fn blank(topic_name: Option<&str>) -> Self;

    /// The body, to be written.
    #[doc(hidden)]
    fn slot(&mut self) -> Slot<'_>;

    /// The body, to be read.
    fn view(&self) -> View<'_>;
}

impl<M: Model> Body for M {
    fn blank(_: Option<&str>) -> Self {
        M::EMPTY
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Model(ModelMut::of(self))
    }

    fn view(&self) -> View<'_> {
        View::Model(ModelRef::of(self))
    }
}

impl Body for Any {
    fn blank(_: Option<&str>) -> Self {
        Any::Null
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Any(self)
    }

    fn view(&self) -> View<'_> {
        View::Any(self)
    }
}

/// A notification whose body is read as a `B`, whatever its topic; the alias `Notification` reads it by its topic.
///
/// Everything may be absent, as in models: the confirmation of a subscription has no topic, for one. What is no part
/// of the envelope is kept in `extra`.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope<B> {
    /// `topicName`: the name of the topic; through Amazon EventBridge its pattern.
    pub topic_name: Option<String>,
    /// `version`: the version of the body's form.
    pub version: Option<String>,
    /// `eventBody`: what happened.
    pub event_body: Option<B>,
    /// `metadata`: about the sending of the notification.
    pub metadata: Option<Any>,
    /// Entries that are none of these. One of the same name is written while the field is `None`.
    pub extra: Extra,
}

const TOPIC_NAME: &str = "topicName";
const VERSION: &str = "version";
const EVENT_BODY: &str = "eventBody";
const METADATA: &str = "metadata";

impl<B> Envelope<B> {
    /// A notification without anything in it.
    pub const EMPTY: Self = Self {
        topic_name: None,
        version: None,
        event_body: None,
        metadata: None,
        extra: Extra::EMPTY,
    };

    /// `CorrelationId` of the metadata, by which the vendor's support finds the event.
    pub fn correlation_id(&self) -> Option<&str> {
        self.metadata.as_ref()?.get("CorrelationId")?.as_str()
    }
}

impl<B> Default for Envelope<B> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<B: Body> Envelope<B> {
    /// Reads a notification from JSON text.
    ///
    /// # Errors
    /// If the text is no JSON, or a value has the wrong type; the message names the path and the place.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, Error> {
        Self::from_json_with(json.as_ref(), &read)
    }

    /// Without the fast path.
    #[doc(hidden)]
    pub fn from_json_by_serde(json: &[u8]) -> Result<Self, Error> {
        Self::from_json_with(json, &read_by_serde)
    }

    fn from_json_with(
        json: &[u8],
        read: &dyn Fn(Option<&str>, &[u8]) -> Result<Reading<B>, Error>,
    ) -> Result<Self, Error> {
        let mut reading = read(None, json)?;
        if reading.pending.is_some() {
            // the topic stands behind the body, and is known now
            let topic = reading.envelope.topic_name.unwrap_or_default();
            reading = read(Some(&topic), json)?;
        }
        Ok(reading.envelope)
    }

    /// Reads a notification from JSON text of which parts may have the wrong type. A property of the body that cannot
    /// be read is set aside in the `extra` of its model, as by [`Model::from_json_lenient`], and one of the envelope in
    /// the notification's `extra`, so that writing the notification gives the original value again.
    ///
    /// # Errors
    /// If the text is no JSON, or its root is no object.
    pub fn from_json_lenient(json: impl AsRef<[u8]>) -> Result<Lenient<Self>, Error> {
        let json = json.as_ref();
        match read_directly(json) {
            Some(envelope) => Ok(Report::lenient().with(envelope)),
            None => Self::from_json_lenient_by_tree(json),
        }
    }

    /// Without the fast path, for documents with something to set aside.
    #[doc(hidden)]
    pub fn from_json_lenient_by_tree(json: &[u8]) -> Result<Lenient<Self>, Error> {
        Self::from_json_lenient_within(json, &Context::default())
    }

    fn from_json_lenient_within(json: &[u8], context: &Context) -> Result<Lenient<Self>, Error> {
        let root = Path::root(context);
        let entries = lenient::object(json, &root)?;
        let topic = entries.iter().rev().find(|entry| entry.0 == TOPIC_NAME);
        let topic = match topic {
            Some((_, Node::Str(name))) => name.clone(),
            _ => String::new(),
        };
        let mut reading = Reading::<B>::new(Some(topic));
        let mut report = Report::lenient();
        for (name, node) in lenient::counting(&entries, &report) {
            let path = root.unknown(name);
            let is_first = reading.envelope.extra.is_empty();
            path.pay_in::<Error>(&Extra::ENTRIES, is_first)?;
            path.pay::<Error>(name.len())?;
            let slot = reading.put(name.clone());
            let value = lenient::read_or_set_aside(slot, node, &path, &mut report);
            if let Some(value) = value.map_err(Error::new)? {
                reading.clear(name);
                reading.envelope.extra.insert(name.as_str(), value);
            }
        }
        Ok(report.with(reading.envelope))
    }

    /// Writes the notification as JSON text.
    ///
    /// # Errors
    /// If a number is not finite.
    pub fn to_json(&self) -> Result<String, Error> {
        json::write::object_to_string(&self.entries())
    }

    /// Writes the notification as the bytes of JSON text.
    ///
    /// # Errors
    /// If a number is not finite.
    pub fn to_vec(&self) -> Result<Vec<u8>, Error> {
        json::write::object_to_vec(&self.entries())
    }

    /// What is written, in order.
    fn entries(&self) -> Vec<(&str, View<'_>)> {
        let known = [
            (TOPIC_NAME, self.topic_name.as_ref().map(Value::view)),
            (VERSION, self.version.as_ref().map(Value::view)),
            (EVENT_BODY, self.event_body.as_ref().map(Body::view)),
            (METADATA, self.metadata.as_ref().map(Value::view)),
        ];
        let set = known
            .iter()
            .filter_map(|(name, value)| Some((*name, (*value)?)));
        let extra = self.extra.iter().filter(|(name, _)| {
            !known
                .iter()
                .any(|(known, value)| known == name && value.is_some())
        });
        set.chain(extra.map(|(name, value)| (name, View::Any(value))))
            .collect()
    }
}

/// Reads a notification whose topic is known, or stands before the body.
fn read<B: Body>(topic: Option<&str>, json: &[u8]) -> Result<Reading<B>, Error> {
    let mut reading = Reading::new(topic.map(str::to_owned));
    match json::read::read(Slot::Map(&mut reading), json, json::Reference::Strict) {
        Ok(()) => Ok(reading),
        Err(json::GivenUp) => read_by_serde(topic, json),
    }
}

fn read_by_serde<B: Body>(topic: Option<&str>, json: &[u8]) -> Result<Reading<B>, Error> {
    read_within(topic, json, &Context::default())
}

fn read_within<B: Body>(
    topic: Option<&str>,
    json: &[u8],
    context: &Context,
) -> Result<Reading<B>, Error> {
    let mut reading = Reading::new(topic.map(str::to_owned));
    decode::json_root_within(Slot::Map(&mut reading), json, context)?;
    Ok(reading)
}

/// Notifications.
impl Reader {
    /// Reads a notification, its body by its topic or as a model. For a body that stands before its topic, which is read
    /// twice, the budget has to suffice twice.
    ///
    /// # Errors
    /// As [`Envelope::from_json`], and if the budget does not suffice; the message names the path and the place.
    pub fn read_notification<B: Body>(self, json: impl AsRef<[u8]>) -> Result<Envelope<B>, Error> {
        let context = self.context();
        Envelope::from_json_with(json.as_ref(), &|topic, json| {
            read_within(topic, json, &context)
        })
    }

    /// Reads a notification of which parts may have the wrong type. The budget has to suffice for the text as a tree,
    /// too.
    ///
    /// # Errors
    /// As [`Envelope::from_json_lenient`], and if the budget does not suffice.
    pub fn read_notification_lenient<B: Body>(
        self,
        json: impl AsRef<[u8]>,
    ) -> Result<Lenient<Envelope<B>>, Error> {
        Envelope::from_json_lenient_within(json.as_ref(), &self.context())
    }
}

/// Reads a notification as lenient reading would, if there is nothing unusual about it.
fn read_directly<B: Body>(json: &[u8]) -> Option<Envelope<B>> {
    let read = |topic| {
        let mut reading = Reading::<B>::new(topic);
        json::read::read(Slot::Map(&mut reading), json, json::Reference::Lenient).ok()?;
        (!reading.repeated_unknown).then_some(reading)
    };
    let mut reading = read(None)?;
    if reading.pending.is_some() {
        reading = read(Some(reading.envelope.topic_name.unwrap_or_default()))?;
    }
    Some(reading.envelope)
}

impl<'de, B: Body> Deserialize<'de> for Envelope<B> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut reading = Reading::new(None);
        decode::root(Slot::Map(&mut reading), deserializer)?;
        let Reading {
            mut envelope,
            pending: Some(body),
            ..
        } = reading
        else {
            return Ok(reading.envelope);
        };
        let mut again = Reading::new(Some(envelope.topic_name.clone().unwrap_or_default()));
        let body = MapDeserializer::<_, serde_json::Error>::new([(EVENT_BODY, body)].into_iter());
        decode::root(Slot::Map(&mut again), body).map_err(D::Error::custom)?;
        envelope.event_body = again.envelope.event_body;
        Ok(envelope)
    }
}

impl<B: Body> Serialize for Envelope<B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.entries())
    }
}

/// A notification that is being read, as a map whose values have types of their own.
struct Reading<B> {
    envelope: Envelope<B>,
    /// The name of the topic where it is known before it is read.
    topic: Option<String>,
    /// A body that stood before the name of the topic.
    pending: Option<Any>,
    /// Whether an entry that is no part of the envelope was repeated.
    repeated_unknown: bool,
}

impl<B: Body> Reading<B> {
    fn new(topic: Option<String>) -> Self {
        Self {
            envelope: Envelope::EMPTY,
            topic,
            pending: None,
            repeated_unknown: false,
        }
    }

    /// Unsets an entry of the envelope.
    fn clear(&mut self, name: &str) {
        match name {
            TOPIC_NAME => self.envelope.topic_name = None,
            VERSION => self.envelope.version = None,
            EVENT_BODY => {
                self.envelope.event_body = None;
                self.pending = None;
            }
            METADATA => self.envelope.metadata = None,
            _ => {}
        }
    }
}

impl<B: Body> Map for Reading<B> {
    fn put(&mut self, key: String) -> Slot<'_> {
        // the last one of repeated entries wins, `null` included
        self.clear(&key);
        match key.as_str() {
            TOPIC_NAME => {
                if B::BY_TOPIC && self.topic.is_none() {
                    if let Some(body) = self.envelope.event_body.take() {
                        // it was read by a name that is replaced now
                        self.pending = Some(encode::to_any(body.view()));
                    }
                }
                Slot::Nullable(&mut self.envelope.topic_name)
            }
            VERSION => Slot::Nullable(&mut self.envelope.version),
            EVENT_BODY => {
                let is_early =
                    B::BY_TOPIC && self.topic.is_none() && self.envelope.topic_name.is_none();
                if is_early {
                    Slot::Any(self.pending.insert(Any::Null))
                } else {
                    Slot::Nullable(self)
                }
            }
            METADATA => Slot::Nullable(&mut self.envelope.metadata),
            _ => {
                self.repeated_unknown |= self.envelope.extra.contains_key(&key);
                Slot::Any(self.envelope.extra.slot(key))
            }
        }
    }

    // it is only ever written to

    fn size(&self) -> usize {
        0
    }

    fn lookup(&self, _: &str) -> Option<View<'_>> {
        None
    }

    fn entry_size(&self) -> usize {
        size_of::<(usize, usize, String, Any)>()
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, View<'a>) -> bool) {}
}

impl<B: Body> Nullable for Reading<B> {
    fn fill(&mut self) -> Slot<'_> {
        let name = self.topic.as_ref().or(self.envelope.topic_name.as_ref());
        let body = B::blank(name.map(String::as_str));
        self.envelope.event_body.insert(body).slot()
    }
}

/// Reads the name of a notification's topic and skips everything else; `None` if it has none.
///
/// # Errors
/// If the text is no JSON object, or the name is no text.
pub fn peek_topic_name(json: impl AsRef<[u8]>) -> Result<Option<String>, Error> {
    struct Peek<'a>(Path<'a>);

    impl<'de> Visitor<'de> for Peek<'_> {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut topic_name = None;
            while let Some(key) = map.next_key_seed(KeySeed)? {
                if key != TOPIC_NAME {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                let path = self.0.unknown(TOPIC_NAME);
                topic_name = match map.next_value_seed(TreeSeed::<Node>::new(&path))? {
                    Node::Null => None,
                    Node::Str(name) => Some(name),
                    other => {
                        return Err(A::Error::custom(match other.found() {
                            Some(found) => path.mismatch("a string", found),
                            None => path.message(OUT_OF_RANGE),
                        }));
                    }
                };
            }
            Ok(topic_name)
        }
    }

    let mut source = serde_json::Deserializer::from_slice(json.as_ref());
    let context = Context::default();
    let topic_name = source.deserialize_map(Peek(Path::root(&context)))?;
    source.end()?;
    Ok(topic_name)
}

/// Reads a notification if the body of its topic is an `M`.
pub(crate) fn read_as<M: Model>(
    topics: &'static [Topic],
    json: &[u8],
) -> Result<Option<Envelope<M>>, Error> {
    let is_about = peek_topic_name(json)?
        .and_then(|name| find(topics, &name).map(|found| found.topic().schema()))
        .is_some_and(|schema| schema == M::NAME);
    is_about.then(|| Envelope::from_json(json)).transpose()
}

/// What a document's list of topics expands to, each line a pattern, what its events are called and the type of their
/// body, and what builds its name.
macro_rules! events {
    ($($pattern:literal => $event:ident($body:ident), $name:ident($($parameter:ident),*);)*) => {
        /// The topics, in the order in which they are tried: of those that fit a name, the one comes first that has a
        /// literal where the others have a placeholder, from the left.
        pub static TOPICS: &[Topic] = &[
            $(Topic::new(
                $pattern,
                ::std::stringify!($body),
                &[$(::std::stringify!($parameter)),*],
            ),)*
        ];

        /// The body of a notification, by its topic.
        #[non_exhaustive]
        pub enum EventBody {
            $(
                #[doc = ::std::concat!("Of the topic `", $pattern, "`.")]
                $event(::std::boxed::Box<$crate::$body>),
            )*
            /// Of the topic `channel.metadata`: signs of life.
            ChannelMetadata(ChannelMetadata),
            /// Of a topic that is not in the document, as it came.
            Unknown(::serde_json::Value),
        }

        // a document that has `channel.metadata` itself, or a type for two topics, is no fault
        #[allow(unreachable_patterns)]
        impl EventBody {
            /// The pattern of the topic; `None` for [`EventBody::Unknown`].
            pub fn pattern(&self) -> ::std::option::Option<&'static str> {
                self.parts().1
            }

            fn parts(&self) -> $crate::runtime::notifications::Parts<'_> {
                use ::std::option::Option::{None, Some};
                match self {
                    $(Self::$event(body) => (
                        ::std::stringify!($event),
                        Some($pattern),
                        $crate::runtime::Value::view(body),
                    ),)*
                    Self::ChannelMetadata(body) => (
                        "ChannelMetadata",
                        Some(CHANNEL_METADATA),
                        $crate::runtime::View::Any(&body.0),
                    ),
                    Self::Unknown(body) => ("Unknown", None, $crate::runtime::View::Any(body)),
                }
            }

            fn of_pattern(pattern: ::std::option::Option<&str>) -> Self {
                match pattern.unwrap_or_default() {
                    $($pattern => Self::$event($crate::runtime::Value::blank()),)*
                    CHANNEL_METADATA => Self::ChannelMetadata(::std::default::Default::default()),
                    _ => Self::Unknown(::serde_json::Value::Null),
                }
            }
        }

        impl Body for EventBody {
            const BY_TOPIC: bool = true;

            fn blank(topic_name: ::std::option::Option<&str>) -> Self {
                let pattern = topic_name.map(|name| {
                    find(name).map_or(name, |found| found.topic().pattern())
                });
                Self::of_pattern(pattern)
            }

            fn slot(&mut self) -> $crate::runtime::hidden::Slot<'_> {
                match self {
                    $(Self::$event(body) => $crate::runtime::Value::slot(body),)*
                    Self::ChannelMetadata(body) => $crate::runtime::hidden::Slot::Any(&mut body.0),
                    Self::Unknown(body) => $crate::runtime::hidden::Slot::Any(body),
                }
            }

            fn view(&self) -> $crate::runtime::View<'_> {
                self.parts().2
            }
        }

        impl ::std::clone::Clone for EventBody {
            fn clone(&self) -> Self {
                let mut clone = Self::of_pattern(self.pattern());
                $crate::runtime::notifications::clone_body(&self.view(), &mut clone.slot());
                clone
            }
        }

        impl ::std::cmp::PartialEq for EventBody {
            fn eq(&self, other: &Self) -> bool {
                self.pattern() == other.pattern() && self.view() == other.view()
            }
        }

        impl ::std::fmt::Debug for EventBody {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (event, _, body) = self.parts();
                f.debug_tuple(event).field(&body).finish()
            }
        }

        impl ::serde::Serialize for EventBody {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.view(), serializer)
            }
        }

        /// A notification with its body, which is read by its topic. One of a topic that is not in the document, or
        /// without any, is read as well, and nothing of it is lost.
        pub type Notification = Envelope<EventBody>;

        impl Envelope<EventBody> {
            /// The topic and the ids in its name; `None` if the document has no such topic.
            pub fn topic(&self) -> ::std::option::Option<TopicMatch<'_>> {
                find(self.topic_name.as_deref()?)
            }
        }

        /// The topic with this name and the ids in it; `None` if the document has no such topic. Patterns are names
        /// of themselves.
        pub fn find(name: &str) -> ::std::option::Option<TopicMatch<'_>> {
            $crate::runtime::notifications::find(TOPICS, name)
        }

        /// Reads a notification if the body of its topic is an `M`, and gives `None` for one of another topic. A
        /// program that reads notifications in this way alone has no code for the other models.
        ///
        /// # Errors
        /// If the text is no JSON object, or a value of a notification with an `M` has the wrong type.
        pub fn from_json_as<M: $crate::runtime::Model>(
            json: impl ::std::convert::AsRef<[u8]>,
        ) -> ::std::result::Result<::std::option::Option<Envelope<M>>, $crate::runtime::Error> {
            $crate::runtime::notifications::read_as(TOPICS, json.as_ref())
        }

        /// Names of topics, to subscribe to. Each function stands for a pattern: it is called by the literals in it,
        /// and takes the ids that take the place of its placeholders.
        pub mod topics {
            $($crate::runtime::notifications::builder! { $pattern, $name($($parameter),*) })*
        }
    };
}

/// What builds the name of a topic.
macro_rules! builder {
    ($pattern:literal, $name:ident()) => {
        #[doc = ::std::concat!("`", $pattern, "`")]
        pub const fn $name() -> &'static str {
            $pattern
        }
    };
    ($pattern:literal, $name:ident($($parameter:ident),+)) => {
        #[doc = ::std::concat!("`", $pattern, "`")]
        ///
        /// # Errors
        /// An id is empty, or has a `.`, `?`, `&`, white space or a control character in it.
        #[allow(clippy::too_many_arguments)]
        pub fn $name(
            $($parameter: &str),+
        ) -> ::std::result::Result<::std::string::String, $crate::runtime::Error> {
            $crate::runtime::notifications::topic_name(
                $pattern,
                &[$(::std::stringify!($parameter)),+],
                &[$($parameter),+],
            )
        }
    };
}

pub(crate) use {builder, events};

/// The name of the variant, the pattern of the topic, and the body.
pub(crate) type Parts<'a> = (&'static str, Option<&'static str>, View<'a>);

pub(crate) use super::walk::clone_value as clone_body;
