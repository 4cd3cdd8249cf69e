// @generated from the schema "ContactColumnTimeZone"; changes made here are lost at the next generation

/// The schema `ContactColumnTimeZone`.
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

impl crate::runtime::Model for ContactColumnTimeZone {
    const EMPTY: Self = Self {
        time_zone: ::std::option::Option::None,
        column_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactColumnTimeZone = &<ContactColumnTimeZone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactColumnTimeZone",
        empty: E,
        extra: &E.extra,
        properties: &[("timeZone", "time_zone", 0), ("columnType", "column_type", 2)],
        fields: &[&E.time_zone, &E.column_type],
    }
};

crate::runtime::model!(ContactColumnTimeZone);

crate::runtime::setters!(ContactColumnTimeZone {
    with_time_zone: time_zone: ::std::string::String,
    with_column_type: column_type: crate::runtime::Open<ColumnType>,
});

/// The property `columnType` of `ContactColumnTimeZone`. Known values: `PHONE`, `ZIP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnType {
    Phone,
    Zip,
}

impl crate::runtime::Enum for ColumnType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "PHONE"),
        (Self::Zip, "ZIP"),
    ];
}
