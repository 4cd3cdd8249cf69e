// @generated from the schema "FreeTrialNamespace"; changes made here are lost at the next generation

/// The schema `FreeTrialNamespace`.
pub struct FreeTrialNamespace {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `limits`: `array of FreeTrialLimit`.
    pub limits: ::std::option::Option<::std::vec::Vec<crate::FreeTrialLimit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FreeTrialNamespace {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        friendly_name: ::std::option::Option::None,
        limits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FreeTrialNamespace = &<FreeTrialNamespace as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FreeTrialNamespace",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("friendlyName", "friendly_name", 0),
            ("limits", "limits", 0),
        ],
        fields: &[&E.name, &E.friendly_name, &E.limits],
    }
};

crate::runtime::model!(FreeTrialNamespace);

crate::runtime::setters!(FreeTrialNamespace {
    with_name: name: ::std::string::String,
    with_friendly_name: friendly_name: ::std::string::String,
    with_limits: limits: ::std::vec::Vec<crate::FreeTrialLimit>,
});
