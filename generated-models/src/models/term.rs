// @generated from the schema "Term"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Term`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Term {
    /// `word`: `string`, required.
    pub word: Option<String>,
    /// `participantType`: one of `Internal`, `External` and `Both`, required.
    #[doc(alias = "participantType")]
    pub participant_type: Option<Open<ParticipantType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Term "Term" 2 {
    (
        word: String = "word" with_word required,
        participant_type: Open<ParticipantType> = "participantType" with_participant_type required,
    )
});

/// The property `participantType` of `Term`. Known values: `Internal`, `External`, `Both`.
#[repr(u16)]
#[non_exhaustive]
pub enum ParticipantType {
    Internal,
    External,
    Both,
}

crate::runtime::values!(ParticipantType {
    Internal = "Internal",
    External = "External",
    Both = "Both",
});
