// @generated from the schema "CreateBusinessUnitRequest"; changes made here are lost at the next generation

/// The schema `CreateBusinessUnitRequest`.
pub struct CreateBusinessUnitRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `settings`: `CreateBusinessUnitSettingsRequest`, required.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::CreateBusinessUnitSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateBusinessUnitRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateBusinessUnitRequest = &<CreateBusinessUnitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateBusinessUnitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("divisionId", "division_id", 1),
            ("settings", "settings", 1),
        ],
        fields: &[&E.name, &E.division_id, &E.settings],
    }
};

crate::runtime::model!(CreateBusinessUnitRequest);

crate::runtime::setters!(CreateBusinessUnitRequest {
    with_name: name: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::CreateBusinessUnitSettingsRequest>,
});
