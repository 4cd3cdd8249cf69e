// @generated from the schema "ColumnDataTypeSpecification"; changes made here are lost at the next generation

/// The schema `ColumnDataTypeSpecification`.
#[repr(C)]
pub struct ColumnDataTypeSpecification {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `columnDataType`: `string`.
    #[doc(alias = "columnDataType")]
    pub column_data_type: ::std::option::Option<crate::runtime::Open<ColumnDataType>>,
    /// `min`: `integer (int32)`.
    pub min: ::std::option::Option<i32>,
    /// `max`: `integer (int32)`.
    pub max: ::std::option::Option<i32>,
    /// `maxLength`: `integer (int32)`.
    #[doc(alias = "maxLength")]
    pub max_length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ColumnDataTypeSpecification "ColumnDataTypeSpecification" 5 {
    (
        column_name: ::std::string::String = "columnName" 0 with_column_name,
        column_data_type: crate::runtime::Open<ColumnDataType> = "columnDataType" 0 with_column_data_type,
        min: i32 = "min" 0 with_min,
        max: i32 = "max" 0 with_max,
        max_length: i32 = "maxLength" 0 with_max_length,
    )
});

/// The property `columnDataType` of `ColumnDataTypeSpecification`. Known values: `NUMERIC`, `TEXT`, `TIMESTAMP`.
#[non_exhaustive]
pub enum ColumnDataType {
    Numeric,
    Text,
    Timestamp,
}

crate::runtime::known!(ColumnDataType);

impl crate::runtime::Enum for ColumnDataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Numeric, "NUMERIC"),
        (Self::Text, "TEXT"),
        (Self::Timestamp, "TIMESTAMP"),
    ];
}
