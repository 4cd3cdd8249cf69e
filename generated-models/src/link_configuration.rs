// @generated from the schema "LinkConfiguration"; changes made here are lost at the next generation

/// The schema `LinkConfiguration`.
pub struct LinkConfiguration {
    /// `uriTemplate`: `string`.
    #[doc(alias = "uriTemplate")]
    pub uri_template: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LinkConfiguration {
    const EMPTY: Self = Self {
        uri_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LinkConfiguration = &<LinkConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LinkConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[("uriTemplate", "uri_template", 0)],
        fields: &[&E.uri_template],
    }
};

crate::runtime::model!(LinkConfiguration);

crate::runtime::setters!(LinkConfiguration {
    with_uri_template: uri_template: ::std::string::String,
});
