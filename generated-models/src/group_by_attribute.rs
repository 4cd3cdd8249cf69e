// @generated from the schema "GroupByAttribute"; changes made here are lost at the next generation

/// The schema `GroupByAttribute`.
pub struct GroupByAttribute {
    /// `attribute`: `string`, read-only.
    pub attribute: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupByAttribute {
    const EMPTY: Self = Self {
        attribute: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupByAttribute = &<GroupByAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupByAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("attribute", "attribute", 2), ("value", "value", 2)],
        fields: &[&E.attribute, &E.value],
    }
};

crate::runtime::model!(GroupByAttribute);

crate::runtime::setters!(GroupByAttribute {
    with_attribute: attribute: ::std::string::String,
    with_value: value: ::std::string::String,
});
