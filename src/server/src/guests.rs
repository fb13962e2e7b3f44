//! How many connections one address may have: whoever opens as many as they can keeps nobody else out.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use ipnet::IpNet;

use crate::client_address::{household, is_in};

/// Who is connected.
#[derive(Debug)]
pub(crate) struct Guests {
    most_of_one: usize,
    /// Our proxies: many come through one, and they count by themselves.
    proxies: Vec<IpNet>,
    by_address: Mutex<HashMap<IpAddr, usize>>,
}

/// One connection, as long as it is there.
#[derive(Debug)]
pub(crate) struct Guest {
    /// None for one of a proxy.
    counted: Option<(Arc<Guests>, IpAddr)>,
}

impl Guests {
    /// Of so many places one address may have half: behind one there may be a whole house, but never everybody.
    pub(crate) fn of_places(places: usize, proxies: &[IpNet]) -> Arc<Self> {
        Arc::new(Self {
            most_of_one: (places / 2).max(1),
            proxies: proxies.to_vec(),
            by_address: Mutex::default(),
        })
    }

    /// Lets one in; none when so many of this address are here already.
    pub(crate) fn let_in(self: &Arc<Self>, from: IpAddr) -> Option<Guest> {
        if is_in(&self.proxies, from) {
            return Some(Guest { counted: None });
        }
        let address = household(from);
        let mut all = self
            .by_address
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let count = all.entry(address).or_default();
        if *count >= self.most_of_one {
            return None;
        }
        *count += 1;
        let counted = Some((Arc::clone(self), address));
        Some(Guest { counted })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let Some((guests, address)) = &self.counted else {
            return;
        };
        let mut all = guests
            .by_address
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = all.get_mut(address) {
            *count -= 1;
            if *count == 0 {
                all.remove(address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_half_of_the_places_and_a_proxy_as_many_as_it_wants() {
        let guests = Guests::of_places(4, &["10.0.0.1/32".parse().unwrap()]);
        let come = |from: &str| guests.let_in(from.parse().unwrap());
        let mut one = vec![come("2001:db8::1").unwrap(), come("2001:db8::2").unwrap()];
        assert!(come("2001:db8::3").is_none(), "one house");
        assert!(come("2001:db8:1::1").is_some());
        let proxied: Vec<_> = (0..9).map(|_| come("::ffff:10.0.0.1")).collect();
        assert!(proxied.iter().all(Option::is_some));
        one.pop();
        one.push(come("2001:db8::3").unwrap());
        assert!(come("2001:db8::1").is_none());
        drop((one, proxied));
        assert!(guests.by_address.lock().unwrap().is_empty());
    }
}
