// @generated from the schema "DocumentAttribute"; changes made here are lost at the next generation

/// The schema `DocumentAttribute`.
pub struct DocumentAttribute {
    /// `attribute`: `Attribute`.
    pub attribute: ::std::option::Option<::std::boxed::Box<crate::Attribute>>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentAttribute {
    const EMPTY: Self = Self {
        attribute: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentAttribute = &<DocumentAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("attribute", "attribute", 0), ("values", "values", 0)],
        fields: &[&E.attribute, &E.values],
    }
};

crate::runtime::model!(DocumentAttribute);

crate::runtime::setters!(DocumentAttribute {
    with_attribute: attribute: ::std::boxed::Box<crate::Attribute>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
