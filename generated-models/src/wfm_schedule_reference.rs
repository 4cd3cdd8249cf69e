// @generated from the schema "WfmScheduleReference"; changes made here are lost at the next generation

/// The schema `WfmScheduleReference`.
pub struct WfmScheduleReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `businessUnit`: `WfmBusinessUnitReference`, required.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBusinessUnitReference>,
    >,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmScheduleReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmScheduleReference = &<WfmScheduleReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmScheduleReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("businessUnit", "business_unit", 1),
            ("weekDate", "week_date", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.business_unit, &E.week_date, &E.self_uri],
    }
};

crate::runtime::model!(WfmScheduleReference);

crate::runtime::setters!(WfmScheduleReference {
    with_id: id: ::std::string::String,
    with_business_unit: business_unit: ::std::boxed::Box<crate::WfmBusinessUnitReference>,
    with_week_date: week_date: crate::runtime::Date,
    with_self_uri: self_uri: ::std::string::String,
});
