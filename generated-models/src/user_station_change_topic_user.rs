// @generated from the schema "UserStationChangeTopicUser"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUser`.
pub struct UserStationChangeTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStationChangeTopicUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStationChangeTopicUser = &<UserStationChangeTopicUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStationChangeTopicUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(UserStationChangeTopicUser);

crate::runtime::setters!(UserStationChangeTopicUser {
    with_id: id: ::std::string::String,
});
