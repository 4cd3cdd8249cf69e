// @generated from the schema "PatchAssociatedValueField"; changes made here are lost at the next generation

/// The schema `PatchAssociatedValueField`.
pub struct PatchAssociatedValueField {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchAssociatedValueField {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchAssociatedValueField = &<PatchAssociatedValueField as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchAssociatedValueField",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 0), ("name", "name", 0)],
        fields: &[&E.data_type, &E.name],
    }
};

crate::runtime::model!(PatchAssociatedValueField);

crate::runtime::setters!(PatchAssociatedValueField {
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_name: name: ::std::string::String,
});

/// The property `dataType` of `PatchAssociatedValueField`. Known values: `Number`, `Integer`.
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
