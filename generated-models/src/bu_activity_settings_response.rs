// @generated from the schema "BuActivitySettingsResponse"; changes made here are lost at the next generation

/// The schema `BuActivitySettingsResponse`.
pub struct BuActivitySettingsResponse {
    /// `defaultActivityCode`: `ActivityCodeReference`.
    #[doc(alias = "defaultActivityCode")]
    pub default_activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityCodeReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuActivitySettingsResponse {
    const EMPTY: Self = Self {
        default_activity_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuActivitySettingsResponse = &<BuActivitySettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuActivitySettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("defaultActivityCode", "default_activity_code", 0)],
        fields: &[&E.default_activity_code],
    }
};

crate::runtime::model!(BuActivitySettingsResponse);

crate::runtime::setters!(BuActivitySettingsResponse {
    with_default_activity_code: default_activity_code: ::std::boxed::Box<crate::ActivityCodeReference>,
});
