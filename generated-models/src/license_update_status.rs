// @generated from the schema "LicenseUpdateStatus"; changes made here are lost at the next generation

/// The schema `LicenseUpdateStatus`.
pub struct LicenseUpdateStatus {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `result`: `string`.
    pub result: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseUpdateStatus {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        license_id: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseUpdateStatus = &<LicenseUpdateStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseUpdateStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("licenseId", "license_id", 0),
            ("result", "result", 0),
        ],
        fields: &[&E.user_id, &E.license_id, &E.result],
    }
};

crate::runtime::model!(LicenseUpdateStatus);

crate::runtime::setters!(LicenseUpdateStatus {
    with_user_id: user_id: ::std::string::String,
    with_license_id: license_id: ::std::string::String,
    with_result: result: ::std::string::String,
});
