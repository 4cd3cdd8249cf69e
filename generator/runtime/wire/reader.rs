//! Reading within a budget.

use crate::runtime::lenient::{self, Lenient};
use crate::runtime::path::Context;
use crate::runtime::{Error, Model, Value, decode};

/// Reads JSON text from a source that is not trusted, within a budget of memory.
///
/// ```text
/// let reader = Reader::within(16 << 20);
/// let conversation: AnalyticsConversation = reader.read(body)?;
/// ```
///
/// A model takes the room of all its properties, set or not, so that a few bytes of text (`{},{},...`) may become some
/// thousands. Without a budget nothing but the length of the text limits what is read.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    bytes: u64,
}

impl Reader {
    /// A reader that stops with an error before what it reads takes more than about so many bytes: the sizes of models,
    /// elements and entries, and the lengths of texts. Room that lists and maps keep for later ones is not counted in
    /// full, and may take up to twice as much again.
    pub const fn within(bytes: u64) -> Self {
        Self { bytes }
    }

    /// Reads a model, or another type of this crate.
    ///
    /// # Errors
    /// As [`Model::from_json`], and if the budget does not suffice; the message names the path and the place.
    pub fn read<T: Value>(self, json: impl AsRef<[u8]>) -> Result<T, Error> {
        let mut value = T::blank();
        decode::json_root_within(value.slot(), json.as_ref(), &self.context())?;
        Ok(value)
    }

    /// Reads a model of which parts may have the wrong type. The budget has to suffice for the text as a tree, too.
    ///
    /// # Errors
    /// As [`Model::from_json_lenient`], and if the budget does not suffice.
    pub fn read_lenient<M: Model>(self, json: impl AsRef<[u8]>) -> Result<Lenient<M>, Error> {
        lenient::from_slice(json.as_ref(), &self.context())
    }

    pub(crate) fn context(self) -> Context {
        Context::within(self.bytes)
    }
}
