// @generated from the schema "ConversationTagsUpdate"; changes made here are lost at the next generation

/// The schema `ConversationTagsUpdate`.
pub struct ConversationTagsUpdate {
    /// `externalTag`: `string`, required.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationTagsUpdate {
    const EMPTY: Self = Self {
        external_tag: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationTagsUpdate = &<ConversationTagsUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationTagsUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("externalTag", "external_tag", 1)],
        fields: &[&E.external_tag],
    }
};

crate::runtime::model!(ConversationTagsUpdate);

crate::runtime::setters!(ConversationTagsUpdate {
    with_external_tag: external_tag: ::std::string::String,
});
