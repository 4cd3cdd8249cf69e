// @generated from the schema "NluUtterance"; changes made here are lost at the next generation

use crate::NluUtteranceSegment;
use crate::runtime::{Extra, Open};

/// The schema `NluUtterance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluUtterance {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `source`: one of `Generated` and `User`.
    pub source: Option<Open<Source>>,
    /// `segments`: `array of NluUtteranceSegment`, required.
    pub segments: Option<Vec<NluUtteranceSegment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluUtterance "NluUtterance" 3 {
    (
        id: String = "id" with_id read_only,
        source: Open<Source> = "source" with_source,
        segments: Vec<NluUtteranceSegment> = "segments" with_segments required,
    )
});

/// The property `source` of `NluUtterance`. Known values: `Generated`, `User`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Generated,
    User,
}

crate::runtime::values!(Source {
    Generated = "Generated",
    User = "User",
});
