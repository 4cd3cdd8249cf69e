// @generated from the schema "PublishDraftInput"; changes made here are lost at the next generation

/// The schema `PublishDraftInput`.
pub struct PublishDraftInput {
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishDraftInput {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishDraftInput = &<PublishDraftInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishDraftInput",
        empty: E,
        extra: &E.extra,
        properties: &[("version", "version", 1)],
        fields: &[&E.version],
    }
};

crate::runtime::model!(PublishDraftInput);

crate::runtime::setters!(PublishDraftInput {
    with_version: version: i32,
});
