// @generated from the schema "OAuthLastTokenIssued"; changes made here are lost at the next generation

/// The schema `OAuthLastTokenIssued`.
pub struct OAuthLastTokenIssued {
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OAuthLastTokenIssued {
    const EMPTY: Self = Self {
        date_issued: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OAuthLastTokenIssued = &<OAuthLastTokenIssued as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OAuthLastTokenIssued",
        empty: E,
        extra: &E.extra,
        properties: &[("dateIssued", "date_issued", 0)],
        fields: &[&E.date_issued],
    }
};

crate::runtime::model!(OAuthLastTokenIssued);

crate::runtime::setters!(OAuthLastTokenIssued {
    with_date_issued: date_issued: crate::runtime::DateTime,
});
