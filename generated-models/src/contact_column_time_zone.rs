// @generated from the schema "ContactColumnTimeZone"; changes made here are lost at the next generation

/// The schema `ContactColumnTimeZone`.
#[repr(C)]
pub struct ContactColumnTimeZone {
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `columnType`: `string`, read-only.
    #[doc(alias = "columnType")]
    pub column_type: ::std::option::Option<crate::runtime::Open<ColumnType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactColumnTimeZone "ContactColumnTimeZone" 2 {
    (
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        column_type: crate::runtime::Open<ColumnType> = "columnType" 2 with_column_type,
    )
});

/// The property `columnType` of `ContactColumnTimeZone`. Known values: `PHONE`, `ZIP`.
#[non_exhaustive]
pub enum ColumnType {
    Phone,
    Zip,
}

crate::runtime::known!(ColumnType);

impl crate::runtime::Enum for ColumnType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "PHONE"),
        (Self::Zip, "ZIP"),
    ];
}
