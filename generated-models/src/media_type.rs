// @generated from the schema "MediaType"; changes made here are lost at the next generation

/// The schema `MediaType`.
pub struct MediaType {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaType {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaType = &<MediaType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaType",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0)],
        fields: &[&E.r#type],
    }
};

crate::runtime::model!(MediaType);

crate::runtime::setters!(MediaType {
    with_type: r#type: ::std::string::String,
});
