// @generated from the schema "WfmScheduleReference"; changes made here are lost at the next generation

/// The schema `WfmScheduleReference`.
#[repr(C)]
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

crate::runtime::model!(WfmScheduleReference "WfmScheduleReference" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        business_unit: ::std::boxed::Box<crate::WfmBusinessUnitReference> = "businessUnit" 1 with_business_unit,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
