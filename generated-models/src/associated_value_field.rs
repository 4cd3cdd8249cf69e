// @generated from the schema "AssociatedValueField"; changes made here are lost at the next generation

/// The schema `AssociatedValueField`.
#[repr(C)]
pub struct AssociatedValueField {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssociatedValueField "AssociatedValueField" 2 {
    (
        data_type: crate::runtime::Open<DataType> = "dataType" 1 with_data_type,
        name: ::std::string::String = "name" 1 with_name,
    )
});

/// The property `dataType` of `AssociatedValueField`. Known values: `Number`, `Integer`.
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

crate::runtime::known!(DataType);

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
    ];
}
