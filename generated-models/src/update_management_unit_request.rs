// @generated from the schema "UpdateManagementUnitRequest"; changes made here are lost at the next generation

/// The schema `UpdateManagementUnitRequest`.
pub struct UpdateManagementUnitRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `ManagementUnitSettingsRequest`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateManagementUnitRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateManagementUnitRequest = &<UpdateManagementUnitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateManagementUnitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("divisionId", "division_id", 0),
            ("settings", "settings", 0),
        ],
        fields: &[&E.name, &E.division_id, &E.settings],
    }
};

crate::runtime::model!(UpdateManagementUnitRequest);

crate::runtime::setters!(UpdateManagementUnitRequest {
    with_name: name: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::ManagementUnitSettingsRequest>,
});
