// @generated from the schema "UserStationChangeTopicUserStation"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUserStation`.
pub struct UserStationChangeTopicUserStation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `associatedUser`: `UserStationChangeTopicUser`.
    #[doc(alias = "associatedUser")]
    pub associated_user: ::std::option::Option<
        ::std::boxed::Box<crate::UserStationChangeTopicUser>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStationChangeTopicUserStation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        associated_user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStationChangeTopicUserStation = &<UserStationChangeTopicUserStation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStationChangeTopicUserStation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("associatedUser", "associated_user", 0),
        ],
        fields: &[&E.id, &E.name, &E.associated_user],
    }
};

crate::runtime::model!(UserStationChangeTopicUserStation);

crate::runtime::setters!(UserStationChangeTopicUserStation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_associated_user: associated_user: ::std::boxed::Box<crate::UserStationChangeTopicUser>,
});
