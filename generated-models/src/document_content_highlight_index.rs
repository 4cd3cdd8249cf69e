// @generated from the schema "DocumentContentHighlightIndex"; changes made here are lost at the next generation

/// The schema `DocumentContentHighlightIndex`.
pub struct DocumentContentHighlightIndex {
    /// `startIndex`: `integer (int32)`.
    #[doc(alias = "startIndex")]
    pub start_index: ::std::option::Option<i32>,
    /// `endIndex`: `integer (int32)`.
    #[doc(alias = "endIndex")]
    pub end_index: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentContentHighlightIndex {
    const EMPTY: Self = Self {
        start_index: ::std::option::Option::None,
        end_index: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentContentHighlightIndex = &<DocumentContentHighlightIndex as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentContentHighlightIndex",
        empty: E,
        extra: &E.extra,
        properties: &[("startIndex", "start_index", 0), ("endIndex", "end_index", 0)],
        fields: &[&E.start_index, &E.end_index],
    }
};

crate::runtime::model!(DocumentContentHighlightIndex);

crate::runtime::setters!(DocumentContentHighlightIndex {
    with_start_index: start_index: i32,
    with_end_index: end_index: i32,
});
