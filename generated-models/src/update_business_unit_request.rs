// @generated from the schema "UpdateBusinessUnitRequest"; changes made here are lost at the next generation

/// The schema `UpdateBusinessUnitRequest`.
pub struct UpdateBusinessUnitRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `UpdateBusinessUnitSettingsRequest`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::UpdateBusinessUnitSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateBusinessUnitRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateBusinessUnitRequest = &<UpdateBusinessUnitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateBusinessUnitRequest",
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

crate::runtime::model!(UpdateBusinessUnitRequest);

crate::runtime::setters!(UpdateBusinessUnitRequest {
    with_name: name: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::UpdateBusinessUnitSettingsRequest>,
});
