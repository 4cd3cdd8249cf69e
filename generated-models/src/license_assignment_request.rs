// @generated from the schema "LicenseAssignmentRequest"; changes made here are lost at the next generation

/// The schema `LicenseAssignmentRequest`.
pub struct LicenseAssignmentRequest {
    /// `licenseId`: `string`, required.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `userIdsAdd`: `array of string`, required.
    #[doc(alias = "userIdsAdd")]
    pub user_ids_add: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `userIdsRemove`: `array of string`, required.
    #[doc(alias = "userIdsRemove")]
    pub user_ids_remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseAssignmentRequest {
    const EMPTY: Self = Self {
        license_id: ::std::option::Option::None,
        user_ids_add: ::std::option::Option::None,
        user_ids_remove: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseAssignmentRequest = &<LicenseAssignmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseAssignmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("licenseId", "license_id", 1),
            ("userIdsAdd", "user_ids_add", 1),
            ("userIdsRemove", "user_ids_remove", 1),
        ],
        fields: &[&E.license_id, &E.user_ids_add, &E.user_ids_remove],
    }
};

crate::runtime::model!(LicenseAssignmentRequest);

crate::runtime::setters!(LicenseAssignmentRequest {
    with_license_id: license_id: ::std::string::String,
    with_user_ids_add: user_ids_add: ::std::vec::Vec<::std::string::String>,
    with_user_ids_remove: user_ids_remove: ::std::vec::Vec<::std::string::String>,
});
