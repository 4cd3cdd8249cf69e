// @generated from the schema "AlertingUnreadStatus"; changes made here are lost at the next generation

/// The schema `AlertingUnreadStatus`.
pub struct AlertingUnreadStatus {
    /// `unread`: `boolean`, required.
    pub unread: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlertingUnreadStatus {
    const EMPTY: Self = Self {
        unread: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertingUnreadStatus = &<AlertingUnreadStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertingUnreadStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("unread", "unread", 1)],
        fields: &[&E.unread],
    }
};

crate::runtime::model!(AlertingUnreadStatus);

crate::runtime::setters!(AlertingUnreadStatus {
    with_unread: unread: bool,
});
