//! Decoding within a budget.

use crate::runtime::lenient::{self, Lenient};
use crate::runtime::path::Context;
use crate::runtime::{Error, Model, Value, decode};

/// Decodes JSON from an untrusted source within a memory budget.
///
/// ```text
/// let reader = Reader::within(16 << 20);
/// let conversation: AnalyticsConversation = reader.read(body)?;
/// ```
///
/// A model has room for all its properties, set or not, so a few bytes of input (`{},{},...`) may take several thousand
/// bytes of memory. Without a budget, only the length of the input limits this.
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

    /// Decodes a model, or another type of this crate.
    ///
    /// # Errors
    /// As [`Model::from_json`], and if the budget is exceeded; the message includes the path, line and column.
    pub fn read<T: Value>(self, json: impl AsRef<[u8]>) -> Result<T, Error> {
        let mut value = T::blank();
        decode::json_root_within(value.slot(), json.as_ref(), &self.context())?;
        Ok(value)
    }

    /// Decodes a model in which some values may have the wrong type. The budget must also cover the input as a tree.
    ///
    /// # Errors
    /// As [`Model::from_json_lenient`], and if the budget is exceeded.
    pub fn read_lenient<M: Model>(self, json: impl AsRef<[u8]>) -> Result<Lenient<M>, Error> {
        lenient::from_slice(json.as_ref(), &self.context())
    }

    pub(crate) fn context(self) -> Context {
        Context::within(self.bytes)
    }
}
