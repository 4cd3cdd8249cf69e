// @generated from the schema "ColumnDataTypeSpecification"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ColumnDataTypeSpecification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ColumnDataTypeSpecification {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `columnDataType`: one of `NUMERIC`, `TEXT` and `TIMESTAMP`.
    #[doc(alias = "columnDataType")]
    pub column_data_type: Option<Open<ColumnDataType>>,
    /// `min`: `integer (int32)`.
    pub min: Option<i32>,
    /// `max`: `integer (int32)`.
    pub max: Option<i32>,
    /// `maxLength`: `integer (int32)`.
    #[doc(alias = "maxLength")]
    pub max_length: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ColumnDataTypeSpecification "ColumnDataTypeSpecification" 5 {
    (
        column_name: String = "columnName" with_column_name,
        column_data_type: Open<ColumnDataType> = "columnDataType" with_column_data_type,
        min: i32 = "min" with_min,
        max: i32 = "max" with_max,
        max_length: i32 = "maxLength" with_max_length,
    )
});

/// The property `columnDataType` of `ColumnDataTypeSpecification`. Known values: `NUMERIC`, `TEXT`, `TIMESTAMP`.
#[repr(u16)]
#[non_exhaustive]
pub enum ColumnDataType {
    Numeric,
    Text,
    Timestamp,
}

crate::runtime::values!(ColumnDataType {
    Numeric = "NUMERIC",
    Text = "TEXT",
    Timestamp = "TIMESTAMP",
});
