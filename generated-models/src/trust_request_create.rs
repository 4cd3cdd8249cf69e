// @generated from the schema "TrustRequestCreate"; changes made here are lost at the next generation

/// The schema `TrustRequestCreate`.
pub struct TrustRequestCreate {
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `groupIds`: `array of string`.
    #[doc(alias = "groupIds")]
    pub group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustRequestCreate {
    const EMPTY: Self = Self {
        user_ids: ::std::option::Option::None,
        group_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustRequestCreate = &<TrustRequestCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustRequestCreate",
        empty: E,
        extra: &E.extra,
        properties: &[("userIds", "user_ids", 0), ("groupIds", "group_ids", 0)],
        fields: &[&E.user_ids, &E.group_ids],
    }
};

crate::runtime::model!(TrustRequestCreate);

crate::runtime::setters!(TrustRequestCreate {
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_group_ids: group_ids: ::std::vec::Vec<::std::string::String>,
});
