// @generated from the schema "UnansweredPhraseGroupUpdateResponse"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroupUpdateResponse`.
pub struct UnansweredPhraseGroupUpdateResponse {
    /// `phraseAssociations`: `array of PhraseAssociations`.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: ::std::option::Option<
        ::std::vec::Vec<crate::PhraseAssociations>,
    >,
    /// `group`: `UnansweredGroup`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnansweredPhraseGroupUpdateResponse {
    const EMPTY: Self = Self {
        phrase_associations: ::std::option::Option::None,
        group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredPhraseGroupUpdateResponse = &<UnansweredPhraseGroupUpdateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredPhraseGroupUpdateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phraseAssociations", "phrase_associations", 0),
            ("group", "group", 0),
        ],
        fields: &[&E.phrase_associations, &E.group],
    }
};

crate::runtime::model!(UnansweredPhraseGroupUpdateResponse);

crate::runtime::setters!(UnansweredPhraseGroupUpdateResponse {
    with_phrase_associations: phrase_associations: ::std::vec::Vec<crate::PhraseAssociations>,
    with_group: group: ::std::boxed::Box<crate::UnansweredGroup>,
});
