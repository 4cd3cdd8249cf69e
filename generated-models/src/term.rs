// @generated from the schema "Term"; changes made here are lost at the next generation

/// The schema `Term`.
pub struct Term {
    /// `word`: `string`, required.
    pub word: ::std::option::Option<::std::string::String>,
    /// `participantType`: `string`, required.
    #[doc(alias = "participantType")]
    pub participant_type: ::std::option::Option<crate::runtime::Open<ParticipantType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Term {
    const EMPTY: Self = Self {
        word: ::std::option::Option::None,
        participant_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Term = &<Term as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Term",
        empty: E,
        extra: &E.extra,
        properties: &[("word", "word", 1), ("participantType", "participant_type", 1)],
        fields: &[&E.word, &E.participant_type],
    }
};

crate::runtime::model!(Term);

crate::runtime::setters!(Term {
    with_word: word: ::std::string::String,
    with_participant_type: participant_type: crate::runtime::Open<ParticipantType>,
});

/// The property `participantType` of `Term`. Known values: `Internal`, `External`, `Both`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParticipantType {
    Internal,
    External,
    Both,
}

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Internal, "Internal"),
        (Self::External, "External"),
        (Self::Both, "Both"),
    ];
}
