// @generated from the schema "TrustUserDetails"; changes made here are lost at the next generation

/// The schema `TrustUserDetails`.
pub struct TrustUserDetails {
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustUserDetails {
    const EMPTY: Self = Self {
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustUserDetails = &<TrustUserDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustUserDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateCreated", "date_created", 2),
            ("createdBy", "created_by", 2),
        ],
        fields: &[&E.date_created, &E.created_by],
    }
};

crate::runtime::model!(TrustUserDetails);

crate::runtime::setters!(TrustUserDetails {
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::OrgUser>,
});
