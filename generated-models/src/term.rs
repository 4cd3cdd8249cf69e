// @generated from the schema "Term"; changes made here are lost at the next generation

/// The schema `Term`.
#[repr(C)]
pub struct Term {
    /// `word`: `string`, required.
    pub word: ::std::option::Option<::std::string::String>,
    /// `participantType`: `string`, required.
    #[doc(alias = "participantType")]
    pub participant_type: ::std::option::Option<crate::runtime::Open<ParticipantType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Term "Term" 2 {
    (
        word: ::std::string::String = "word" 1 with_word,
        participant_type: crate::runtime::Open<ParticipantType> = "participantType" 1 with_participant_type,
    )
});

/// The property `participantType` of `Term`. Known values: `Internal`, `External`, `Both`.
#[non_exhaustive]
pub enum ParticipantType {
    Internal,
    External,
    Both,
}

crate::runtime::known!(ParticipantType);

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Internal, "Internal"),
        (Self::External, "External"),
        (Self::Both, "Both"),
    ];
}
