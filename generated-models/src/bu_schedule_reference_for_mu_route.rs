// @generated from the schema "BuScheduleReferenceForMuRoute"; changes made here are lost at the next generation

/// The schema `BuScheduleReferenceForMuRoute`.
pub struct BuScheduleReferenceForMuRoute {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleReferenceForMuRoute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleReferenceForMuRoute = &<BuScheduleReferenceForMuRoute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleReferenceForMuRoute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("businessUnit", "business_unit", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.week_date, &E.business_unit, &E.self_uri],
    }
};

crate::runtime::model!(BuScheduleReferenceForMuRoute);

crate::runtime::setters!(BuScheduleReferenceForMuRoute {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_self_uri: self_uri: ::std::string::String,
});
