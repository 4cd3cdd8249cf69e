// @generated from the schema "UnansweredPhraseGroupPatchRequestBody"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroupPatchRequestBody`.
pub struct UnansweredPhraseGroupPatchRequestBody {
    /// `phraseAssociations`: `array of PhraseAssociations`, required.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: ::std::option::Option<
        ::std::vec::Vec<crate::PhraseAssociations>,
    >,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnansweredPhraseGroupPatchRequestBody {
    const EMPTY: Self = Self {
        phrase_associations: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnansweredPhraseGroupPatchRequestBody = &<UnansweredPhraseGroupPatchRequestBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnansweredPhraseGroupPatchRequestBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phraseAssociations", "phrase_associations", 1),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
        ],
        fields: &[&E.phrase_associations, &E.date_start, &E.date_end],
    }
};

crate::runtime::model!(UnansweredPhraseGroupPatchRequestBody);

crate::runtime::setters!(UnansweredPhraseGroupPatchRequestBody {
    with_phrase_associations: phrase_associations: ::std::vec::Vec<crate::PhraseAssociations>,
    with_date_start: date_start: crate::runtime::Date,
    with_date_end: date_end: crate::runtime::Date,
});
