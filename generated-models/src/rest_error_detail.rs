// @generated from the schema "RestErrorDetail"; changes made here are lost at the next generation

/// The schema `RestErrorDetail`.
pub struct RestErrorDetail {
    /// `error`: `string`, required, read-only.
    pub error: ::std::option::Option<::std::string::String>,
    /// `details`: `string`, read-only.
    pub details: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RestErrorDetail {
    const EMPTY: Self = Self {
        error: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RestErrorDetail = &<RestErrorDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RestErrorDetail",
        empty: E,
        extra: &E.extra,
        properties: &[("error", "error", 3), ("details", "details", 2)],
        fields: &[&E.error, &E.details],
    }
};

crate::runtime::model!(RestErrorDetail);

crate::runtime::setters!(RestErrorDetail {
    with_error: error: ::std::string::String,
    with_details: details: ::std::string::String,
});
