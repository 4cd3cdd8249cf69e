// @generated from the schema "TrustCreate"; changes made here are lost at the next generation

/// The schema `TrustCreate`.
pub struct TrustCreate {
    /// `pairingId`: `string`.
    #[doc(alias = "pairingId")]
    pub pairing_id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `users`: `array of TrustMemberCreate`.
    pub users: ::std::option::Option<::std::vec::Vec<crate::TrustMemberCreate>>,
    /// `groups`: `array of TrustMemberCreate`.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::TrustMemberCreate>>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustCreate {
    const EMPTY: Self = Self {
        pairing_id: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        users: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        date_expired: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustCreate = &<TrustCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pairingId", "pairing_id", 0),
            ("enabled", "enabled", 1),
            ("users", "users", 0),
            ("groups", "groups", 0),
            ("dateExpired", "date_expired", 0),
        ],
        fields: &[&E.pairing_id, &E.enabled, &E.users, &E.groups, &E.date_expired],
    }
};

crate::runtime::model!(TrustCreate);

crate::runtime::setters!(TrustCreate {
    with_pairing_id: pairing_id: ::std::string::String,
    with_enabled: enabled: bool,
    with_users: users: ::std::vec::Vec<crate::TrustMemberCreate>,
    with_groups: groups: ::std::vec::Vec<crate::TrustMemberCreate>,
    with_date_expired: date_expired: crate::runtime::DateTime,
});
