// @generated from the schema "AssociatedValueField"; changes made here are lost at the next generation

/// The schema `AssociatedValueField`.
pub struct AssociatedValueField {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssociatedValueField {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssociatedValueField = &<AssociatedValueField as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssociatedValueField",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 1), ("name", "name", 1)],
        fields: &[&E.data_type, &E.name],
    }
};

crate::runtime::model!(AssociatedValueField);

crate::runtime::setters!(AssociatedValueField {
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_name: name: ::std::string::String,
});

/// The property `dataType` of `AssociatedValueField`. Known values: `Number`, `Integer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
    ];
}
