// @generated from the schema "ContactColumnTimeZone"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactColumnTimeZone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactColumnTimeZone {
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `columnType`: one of `PHONE` and `ZIP`, read-only.
    #[doc(alias = "columnType")]
    pub column_type: Option<Open<ColumnType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactColumnTimeZone "ContactColumnTimeZone" 2 {
    (
        time_zone: String = "timeZone" with_time_zone,
        column_type: Open<ColumnType> = "columnType" with_column_type read_only,
    )
});

/// The property `columnType` of `ContactColumnTimeZone`. Known values: `PHONE`, `ZIP`.
#[repr(u16)]
#[non_exhaustive]
pub enum ColumnType {
    Phone,
    Zip,
}

crate::runtime::values!(ColumnType {
    Phone = "PHONE",
    Zip = "ZIP",
});
