// @generated from the schema "UserLicensesEntityListing"; changes made here are lost at the next generation

/// The schema `UserLicensesEntityListing`.
pub struct UserLicensesEntityListing {
    /// `entities`: `array of UserLicenses`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserLicenses>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserLicensesEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserLicensesEntityListing = &<UserLicensesEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserLicensesEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("total", "total", 0),
            ("pageCount", "page_count", 0),
        ],
        fields: &[&E.entities, &E.page_size, &E.page_number, &E.total, &E.page_count],
    }
};

crate::runtime::model!(UserLicensesEntityListing);

crate::runtime::setters!(UserLicensesEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::UserLicenses>,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_total: total: i64,
    with_page_count: page_count: i32,
});
