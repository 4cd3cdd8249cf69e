// @generated from the schema "BuRescheduleAgentScheduleResult"; changes made here are lost at the next generation

/// The schema `BuRescheduleAgentScheduleResult`.
pub struct BuRescheduleAgentScheduleResult {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `downloadResult`: `MuRescheduleResultWrapper`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::MuRescheduleResultWrapper>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuRescheduleAgentScheduleResult {
    const EMPTY: Self = Self {
        management_unit: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuRescheduleAgentScheduleResult = &<BuRescheduleAgentScheduleResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuRescheduleAgentScheduleResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnit", "management_unit", 0),
            ("downloadResult", "download_result", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.management_unit, &E.download_result, &E.download_url],
    }
};

crate::runtime::model!(BuRescheduleAgentScheduleResult);

crate::runtime::setters!(BuRescheduleAgentScheduleResult {
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_download_result: download_result: ::std::boxed::Box<crate::MuRescheduleResultWrapper>,
    with_download_url: download_url: ::std::string::String,
});
