// @generated from the schema "SourceConfiguration"; changes made here are lost at the next generation

/// The schema `SourceConfiguration`.
pub struct SourceConfiguration {
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `interactionId`: `string`, required.
    #[doc(alias = "interactionId")]
    pub interaction_id: ::std::option::Option<::std::string::String>,
    /// `tagId`: `string`.
    #[doc(alias = "tagId")]
    pub tag_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SourceConfiguration {
    const EMPTY: Self = Self {
        source_id: ::std::option::Option::None,
        interaction_id: ::std::option::Option::None,
        tag_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourceConfiguration = &<SourceConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourceConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sourceId", "source_id", 1),
            ("interactionId", "interaction_id", 1),
            ("tagId", "tag_id", 0),
        ],
        fields: &[&E.source_id, &E.interaction_id, &E.tag_id],
    }
};

crate::runtime::model!(SourceConfiguration);

crate::runtime::setters!(SourceConfiguration {
    with_source_id: source_id: ::std::string::String,
    with_interaction_id: interaction_id: ::std::string::String,
    with_tag_id: tag_id: ::std::string::String,
});
