// @generated from the schema "PatchAssociatedValueField"; changes made here are lost at the next generation

/// The schema `PatchAssociatedValueField`.
#[repr(C)]
pub struct PatchAssociatedValueField {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchAssociatedValueField "PatchAssociatedValueField" 2 {
    (
        data_type: crate::runtime::Open<DataType> = "dataType" 0 with_data_type,
        name: ::std::string::String = "name" 0 with_name,
    )
});

/// The property `dataType` of `PatchAssociatedValueField`. Known values: `Number`, `Integer`.
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
